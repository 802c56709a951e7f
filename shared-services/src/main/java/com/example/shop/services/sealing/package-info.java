/**
 * Seals audit records in the background. Nobody calls it but the scheduler, and whoever has to see
 * the whole chain now.
 *
 * @see com.example.shop.domain.audit.SealChain
 */
package com.example.shop.services.sealing;
