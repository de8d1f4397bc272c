package school.mentoring.district;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** How far the schools below have come: states and figures, never people or their texts. */
@Service
@Transactional(readOnly = true)
public class SchoolsOverview {

  private final Organisations organisations;
  private final Programmes programmes;
  private final Progress progress;

  SchoolsOverview(Organisations organisations, Programmes programmes, Progress progress) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.progress = progress;
  }

  /** A school below with what it runs in the year. */
  public record SchoolRow(Organisation school, List<ProgrammeProgress> programmes) {}

  /** The schools below whose name has the text in it; as many queries for a thousand as for one. */
  public Page<SchoolRow> of(OrganisationId above, String text, SchoolYear year, Pageable page) {
    Page<Organisation> schools = organisations.searchBelow(above, text, page);
    List<Programme> running = programmes.of(schools.map(Organisation::id).getContent(), year);
    Map<OrganisationId, List<ProgrammeProgress>> bySchool =
        progress.inFigures(running).stream()
            .collect(Collectors.groupingBy(it -> it.programme().organisation()));
    return schools.map(it -> new SchoolRow(it, bySchool.getOrDefault(it.id(), List.of())));
  }

  /**
   * How far one programme of a school below has come, without its evidence.
   *
   * @throws Refusal if the school does not stand below, or has no such programme
   */
  public ProgrammeProgress programme(
      OrganisationId above, OrganisationId school, ProgrammeId programme) {
    if (!organisations.isBelow(school, above)) {
      throw Refusal.notFound("Школа не найдена: откройте её со страницы «Школы».");
    }
    return progress.inFigures(List.of(programmes.get(programme, school))).get(0);
  }
}
