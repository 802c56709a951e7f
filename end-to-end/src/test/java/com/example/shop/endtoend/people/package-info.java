/**
 * Doors, and people who are signed in at them: how requests are sent and answers are read, whatever
 * they are about. Tests call it.
 *
 * @see com.example.shop.endtoend.people.Person
 */
package com.example.shop.endtoend.people;
