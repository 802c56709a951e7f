/**
 * What needs both doors, driven from outside over HTTP against the packaged applications and a real
 * PostgreSQL. Nothing here sees a class of a door or of the core.
 */
package com.example.shop.endtoend;
