/** The published operations on the audit trail. Nobody calls them but HTTP clients. */
package com.example.shop.api.audit;
