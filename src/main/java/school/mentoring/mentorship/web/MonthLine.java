package school.mentoring.mentorship.web;

/**
 * A line of the month's page.
 *
 * @param at its number among all lines of the page
 * @param problem why it was refused; empty if it was not
 * @param wanted whether somebody has just asked for it
 */
record MonthLine(int at, MonthRow row, String problem, boolean wanted) {}
