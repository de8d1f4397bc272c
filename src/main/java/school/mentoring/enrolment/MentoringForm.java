package school.mentoring.enrolment;

/**
 * A form of mentoring: who mentors whom.
 *
 * @param name for example «учитель – ученик»
 * @param betweenEmployees an employee mentors an employee, so the mentor's consent by the labour
 *     law is needed
 * @param offered whether it can be chosen for newly entered people
 */
public record MentoringForm(String name, boolean betweenEmployees, boolean offered) {}
