/** The engine's side of a rehearsal: what it waits for, and tasks done by invented colleagues. */
package school.mentoring.rehearsal.process;
