/** Sign-in at a real OpenID provider: Keycloak, downloaded as an archive. */
package com.example.shop.endtoend.keycloak;
