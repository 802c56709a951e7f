/** Clients that others' generators make of the contract run a buyer's whole story. */
package com.example.shop.endtoend.clients;
