/** What a call costs, measured: run by {@code ./doors bench}, never by the tests. */
@OwnedBy("tests")
package com.example.shop.services.bench;

import dev.twodoors.boundary.OwnedBy;
