package school.mentoring.recognition.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.FileChoices;
import school.mentoring.document.FileId;
import school.mentoring.document.IncomingFile;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The bank of practices of an organisation. */
@Service
public class Practices {

  private final PracticeRepository practices;
  private final PracticeSuggestions suggestions;
  private final Programmes programmes;
  private final FileChoices files;
  private final Clock clock;

  Practices(
      PracticeRepository practices,
      PracticeSuggestions suggestions,
      Programmes programmes,
      FileChoices files,
      Clock clock) {
    this.practices = practices;
    this.suggestions = suggestions;
    this.programmes = programmes;
    this.files = files;
    this.clock = clock;
  }

  /** Practices that a search finds; who does not lead sees only the bank. */
  @Transactional(readOnly = true)
  public Page<Practice> find(CurrentMember by, PracticeSearch search, Pageable page) {
    List<PracticeState> states =
        by.leads()
            ? search.state() == null
                ? Arrays.asList(PracticeState.values())
                : List.of(search.state())
            : List.of(PracticeState.IN_BANK);
    return practices.find(
        by.organisation(), search.pattern(), search.form(), search.year(), states, page);
  }

  /** What the practices of a programme in the bank are called. */
  @Transactional(readOnly = true)
  public List<String> titles(OrganisationId organisation, ProgrammeId programme) {
    return practices
        .findByOrganisationAndProgrammeAndStateOrderByTextTitle(
            organisation, programme, PracticeState.IN_BANK)
        .stream()
        .map(it -> it.text().title())
        .toList();
  }

  /** The forms of mentoring that practices have. */
  @Transactional(readOnly = true)
  public List<String> forms(OrganisationId organisation) {
    return practices.forms(organisation);
  }

  /** Pairs of a programme with good results that nobody has described yet. */
  @Transactional(readOnly = true)
  public List<PracticeSuggestion> suggested(CurrentMember by, ProgrammeId programme) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    List<UUID> described = practices.described(programme);
    return suggestions.of(by.organisation(), programme).stream()
        .filter(it -> !described.contains(it.mentorship()))
        .toList();
  }

  /** A draft from what a pair's plan and journal say. */
  @Transactional
  public UUID describePair(CurrentMember by, ProgrammeId programmeId, UUID mentorship) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Programme programme = programmes.get(programmeId, by.organisation());
    programmes.hold(programmeId);
    if (practices.existsByMentorshipId(mentorship)) {
      throw Refusal.conflict("Практика этой пары уже описана: откройте её в списке.");
    }
    PracticeSuggestion from =
        suggestions.of(by.organisation(), programmeId).stream()
            .filter(it -> it.mentorship().equals(mentorship))
            .findFirst()
            .orElseThrow(
                () -> Refusal.notFound("Пара не найдена среди предложенных: обновите страницу."));
    Practice practice = new Practice(programme, mentorship, from.mentor());
    practice.describe(suggestions.text(by.organisation(), from), null);
    return practices.save(practice).id();
  }

  /** A draft of one's own words, under a title that the programme's practices do not have yet. */
  @Transactional
  public UUID write(CurrentMember by, ProgrammeId programmeId, String title) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Practice practice = new Practice(programmes.get(programmeId, by.organisation()), null, null);
    practice.describe(new PracticeText(title, "", "", "", "", "", "", ""), null);
    programmes.hold(programmeId);
    String named = practice.text().title();
    if (practices.existsByProgrammeAndTextTitleIgnoreCase(programmeId, named)) {
      throw Refusal.conflict(
          "Практика «%s» в этой программе уже есть: откройте её в списке или назовите новую иначе."
              .formatted(named));
    }
    return practices.save(practice).id();
  }

  /**
   * Tells it anew.
   *
   * @param chosen id of a kept file with materials; blank for none
   * @param uploaded a new file with materials, kept instead of the chosen one
   */
  @Transactional
  public void describe(
      CurrentMember by, UUID id, PracticeText text, String chosen, IncomingFile uploaded) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Optional<FileId> kept = files.given(by.organisation(), by.login(), chosen, uploaded);
    held(by, id).describe(text, kept.map(FileId::id).orElse(null));
  }

  /** Somebody who leads has read it. */
  @Transactional
  public void review(CurrentMember by, UUID id, String remarks) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    held(by, id).review(by.login(), LocalDate.now(clock), remarks);
  }

  /** It goes into the bank. */
  @Transactional
  public void accept(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    held(by, id).accept();
  }

  /** Back to a draft. */
  @Transactional
  public void takeBack(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    held(by, id).takeBack();
  }

  /** A draft is thrown away. */
  @Transactional
  public void discard(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Practice practice = held(by, id);
    if (!practice.draft()) {
      throw Refusal.conflict("Удаляют только черновик: сначала верните практику в черновики.");
    }
    practices.delete(practice);
  }

  private Practice held(CurrentMember by, UUID id) {
    return get(by.organisation(), id);
  }

  /** A practice as somebody may see it: who does not lead, only those in the bank. */
  @Transactional(readOnly = true)
  public Practice seen(CurrentMember by, UUID id) {
    Practice practice = get(by.organisation(), id);
    if (!by.leads() && practice.state() != PracticeState.IN_BANK) {
      throw notFound();
    }
    return practice;
  }

  private Practice get(OrganisationId organisation, UUID id) {
    return practices.findByIdAndOrganisation(id, organisation).orElseThrow(Practices::notFound);
  }

  private static Refusal notFound() {
    return Refusal.notFound("Практика не найдена: откройте её из банка практик.");
  }

  /** The practices of some mentors that are in the bank. */
  @Transactional(readOnly = true)
  public List<Practice> of(OrganisationId organisation, Collection<UUID> mentors) {
    return practices.findByOrganisationAndMentorIdInAndStateOrderBySchoolYear(
        organisation, mentors, PracticeState.IN_BANK);
  }
}
