package school.mentoring.order;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells what is settled about the contests of a programme, for the annex of their order. */
public interface ContestTerms {

  /** Those of the contests that are held; none where no contest is announced. */
  List<Terms> of(OrganisationId organisation, ProgrammeId programme);

  /**
   * A contest.
   *
   * @param nominees who may be nominated, in the plural
   * @param criteria with their highest marks
   * @param jury name, post and part of each member; none where nobody is appointed yet
   * @param prizes how many places are awarded in each nomination
   * @param ties what happens where two have the same average
   * @param event when and where the results are told; empty if not known
   */
  record Terms(
      String title,
      String nominees,
      List<String> nominations,
      List<String> criteria,
      List<String> jury,
      LocalDate applicationsUntil,
      LocalDate juryUntil,
      int prizes,
      String ties,
      String event) {}
}
