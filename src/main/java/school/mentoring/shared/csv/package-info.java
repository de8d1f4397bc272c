/** Reads and writes the tables that people keep in spreadsheets, whatever program saved them. */
package school.mentoring.shared.csv;
