/**
 * What every form needs: its hidden keys, the place for what is wrong, and the defence against
 * foreign pages. The pages and actions of this door call it.
 */
package com.example.shop.web.forms;
