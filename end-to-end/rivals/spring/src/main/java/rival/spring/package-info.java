/** The plain work of four loads as Spring Boot does it, to be measured beside. */
package rival.spring;
