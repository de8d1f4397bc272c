package school.mentoring.district;

/**
 * How far a wait has come.
 *
 * @param asked schools that are waited for, without those that refused
 * @param delivered schools that have delivered everything
 * @param unanswered schools that have not answered the request
 * @param declined schools that refused
 */
public record WaitFigures(long asked, long delivered, long unanswered, long declined) {}
