/** Checks that the documents tell the truth about the files of this project. */
package com.example.shop.docs;
