/** How much one client may ask for. */
package com.example.shop.api.limits;
