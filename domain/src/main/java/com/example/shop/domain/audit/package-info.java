/**
 * The append-only trail of what was done, refused and denied, and the chain of hashes over it. Only
 * the core calls it.
 *
 * @see com.example.shop.domain.audit.SealChain
 */
package com.example.shop.domain.audit;
