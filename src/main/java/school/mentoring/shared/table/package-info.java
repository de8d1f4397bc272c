/**
 * Reads the tables that people keep in spreadsheets, by content and not by name, and writes every
 * list as a table.
 */
package school.mentoring.shared.table;
