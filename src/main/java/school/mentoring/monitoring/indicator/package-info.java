/**
 * What programmes are measured by: definitions as data, figures from what the modules recorded or
 * people entered, and for every figure exactly the items it was made of.
 */
package school.mentoring.monitoring.indicator;
