/** What a door adds to a call, measured: run by {@code ./doors bench}, never by the tests. */
package com.example.shop.api.bench;
