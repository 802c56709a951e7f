/** The published operations on feedback. Nobody calls them but HTTP clients. */
package com.example.shop.api.feedback;
