/** How Russian papers and pages write days, months, hours, counted things and first letters. */
package school.mentoring.shared.russian;
