package school.mentoring.monitoring.indicator;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The indicators of a programme, and for every figure the things that it was made of. */
public interface IndicatorValues {

  /** The last day of which anything is known: today, or the day the programme ended. */
  LocalDate lastDay(OrganisationId organisation, ProgrammeId programme);

  /**
   * All indicators that a programme is measured by, in the order of the organisation's list.
   *
   * @param asOf what happened later does not count
   * @throws school.mentoring.shared.Refusal if the organisation has no such programme, or the day
   *     lies outside of it
   */
  List<IndicatorValue> of(OrganisationId organisation, ProgrammeId programme, LocalDate asOf);

  /**
   * What one part of an indicator was made of; the {@code counts} of all items together are the
   * figure. Counted things count one each, so that the page's total is the figure; a figure that
   * somebody entered is one item, and above schools each school is one.
   *
   * @throws school.mentoring.shared.Refusal if the programme has no such indicator, too
   */
  Page<EvidenceItem> evidence(
      OrganisationId organisation,
      ProgrammeId programme,
      String key,
      Part part,
      LocalDate asOf,
      Pageable page);
}
