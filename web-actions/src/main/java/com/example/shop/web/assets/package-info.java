/** What pages are shown with, served so that browsers may keep it. Templates call it. */
package com.example.shop.web.assets;
