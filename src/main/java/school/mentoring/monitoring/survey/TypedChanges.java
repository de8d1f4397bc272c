package school.mentoring.monitoring.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Changes that schools know from elsewhere: each with its source. */
@Service
public class TypedChanges {

  private final TypedChangeRepository changes;
  private final Programmes programmes;
  private final SurveySettings settings;

  TypedChanges(TypedChangeRepository changes, Programmes programmes, SurveySettings settings) {
    this.changes = changes;
    this.programmes = programmes;
    this.settings = settings;
  }

  /** All of a programme, by their ids. */
  @Transactional(readOnly = true)
  public Map<UUID, Change> of(OrganisationId organisation, ProgrammeId programme) {
    SmallGroups small = settings.groups(organisation);
    Map<UUID, Change> found = new LinkedHashMap<>();
    changes
        .findByOrganisationAndProgrammeOrderByParameterAscPeopleGroupAsc(organisation, programme)
        .forEach(it -> found.put(it.id(), it.change(small)));
    return found;
  }

  /**
   * Adds one.
   *
   * @throws Refusal if the figures cannot be true
   */
  @Transactional
  public void add(OrganisationId organisation, ProgrammeId programme, TypedFigures figures) {
    programmes.get(programme, organisation);
    changes.save(new TypedChange(organisation, programme, figures));
  }

  /** Takes one away. */
  @Transactional
  public void remove(OrganisationId organisation, ProgrammeId programme, UUID id) {
    changes.delete(
        changes
            .findByIdAndOrganisationAndProgramme(id, organisation, programme)
            .orElseThrow(() -> Refusal.notFound("Строка не найдена: обновите страницу.")));
  }
}
