/**
 * Measures both packaged doors. Run by {@code ./doors bench} alone: without the profile {@code
 * bench} nothing here is compiled. What the numbers mean: docs/how-to/measure.md.
 */
package com.example.shop.bench;
