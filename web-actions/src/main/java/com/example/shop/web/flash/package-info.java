/** What a page says of the action that led to it. Actions and the layout call it. */
package com.example.shop.web.flash;
