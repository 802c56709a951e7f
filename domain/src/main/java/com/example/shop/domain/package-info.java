/** Value types that every business noun uses. Both doors may name them. */
package com.example.shop.domain;
