/** The least that answers four loads, to be measured beside. */
package rival.vertx;
