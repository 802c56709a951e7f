/**
 * What every form needs: its hidden keys and the place for what is wrong. The pages and actions of
 * this door call it.
 */
package com.example.shop.web.forms;
