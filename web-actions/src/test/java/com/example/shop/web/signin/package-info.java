/** What can be judged without a browser. */
package com.example.shop.web.signin;
