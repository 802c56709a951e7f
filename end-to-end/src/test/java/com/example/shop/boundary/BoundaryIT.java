package com.example.shop.boundary;

import dev.twodoors.boundary.testing.rules.BoundaryCheck;

/** The rules that need both doors. */
class BoundaryIT extends BoundaryCheck {}
