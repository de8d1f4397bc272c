package school.mentoring.mentorship.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The variables of the processes that accompany pairs, typed once. */
final class PairVariables {

  static final ProcessVariable<String> ACCOMPANIMENT = ProcessVariable.text("accompanimentId");
  static final ProcessVariable<String> MENTOR = ProcessVariable.text("mentor");
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");

  /** How many pairs the tasks of a set stand for. */
  static final ProcessVariable<Integer> WEIGHT = ProcessVariable.number("weight");

  static final ProcessVariable<String> PROPOSAL = ProcessVariable.text("proposalId");
  static final ProcessVariable<String> ORDER = ProcessVariable.text("orderId");
  static final ProcessVariable<String> MENTEE = ProcessVariable.text("menteeId");

  /** Which course the pairs of a set take, as {@code full}. */
  static final ProcessVariable<String> COURSE = ProcessVariable.text("course");

  static final ProcessVariable<Boolean> ALL_PAIRS_FIT = ProcessVariable.flag("allPairsFit");
  static final ProcessVariable<Boolean> PAIRS_REMAIN = ProcessVariable.flag("pairsRemain");
  static final ProcessVariable<Boolean> PAIRS_ENDED = ProcessVariable.flag("pairsEnded");
  static final ProcessVariable<Boolean> MENTOR_FOUND = ProcessVariable.flag("mentorFound");
  static final ProcessVariable<Boolean> SEARCH_GOES_ON = ProcessVariable.flag("searchGoesOn");

  /** Which meetings the caller wants: {@code full} or {@code short}. */
  private static final ProcessVariable<String> MEETINGS = ProcessVariable.text("meetings");

  static final ProcessVariable<Date> LAST_MEETINGS_FROM = date("lastMeetingsFrom");
  static final ProcessVariable<Date> CLOSING_DATE = date("closingDate");

  /** The day before which an order on changes changes nothing. */
  static final ProcessVariable<Date> CHANGES_ON = date("changesOn");

  /** The month whose meetings are entered, as {@code 2026-09}. */
  static final ProcessVariable<String> MONTH = ProcessVariable.text("month");

  static final ProcessVariable<Date> MONTH_OPENS_ON = date("monthOpensOn");

  /** First and last day of the month, as the roadmap reads them for the task's deadline. */
  static final ProcessVariable<String> PERIOD_FROM = ProcessVariable.text("periodFrom");

  static final ProcessVariable<String> PERIOD_TO = ProcessVariable.text("periodTo");
  static final ProcessVariable<Boolean> MONTHS_REMAIN = ProcessVariable.flag("monthsRemain");

  private static final String DISSOLVED = "dissolvedMentees";

  private PairVariables() {}

  private static ProcessVariable<Date> date(String name) {
    return new ProcessVariable<>(name, Date.class);
  }

  /** The start of a day at the school. */
  static Date startOf(LocalDate day, ZoneId zone) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  static void dissolved(VariableScope scope, ArrayList<String> mentees) {
    scope.setVariable(DISSOLVED, mentees);
  }

  static OrganisationId organisation(DelegateExecution execution) {
    return new OrganisationId(execution.getTenantId());
  }

  static MeetingCycle meetings(DelegateExecution execution) {
    return MeetingCycle.of(MEETINGS.from(execution));
  }

  static ProgrammeId programme(DelegateExecution execution) {
    return ProgrammeId.of(execution.getProcessBusinessKey());
  }
}
