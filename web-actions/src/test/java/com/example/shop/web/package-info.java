/** The web door as a browser sees it, over a real PostgreSQL. */
package com.example.shop.web;
