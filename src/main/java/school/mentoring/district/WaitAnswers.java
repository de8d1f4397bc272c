package school.mentoring.district;

/**
 * How schools answered what a wait is about.
 *
 * @param asked schools in all
 * @param unanswered schools that have not answered the request
 * @param declined schools that refused
 */
record WaitAnswers(long asked, long unanswered, long declined) {}
