package com.example.shop.docs;

import dev.twodoors.boundary.testing.documents.DocumentChecks;

/** Links, quotations and decisions of this project. */
class DocumentsTest extends DocumentChecks {}
