package school.mentoring.enrolment.nextyear;

/**
 * How many pupils who take part a class has.
 *
 * @param name as written at the pupils, which may be no class at all
 */
record ClassSize(String name, long people) {}
