package school.mentoring.mentorship.plan;

import school.mentoring.mentorship.MentorshipId;

/**
 * How a plan stood on a day.
 *
 * @param version number of the version in force; null if there was none
 * @param planned its activities, cancelled ones left out
 */
record PlanStanding(
    MentorshipId mentorship, Integer version, long planned, long done, long overdue) {

  boolean approved() {
    return version != null;
  }
}
