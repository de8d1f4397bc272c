package school.mentoring.enrolment.questionnaire;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.shared.Refusal;

/** People who came by the common link: nobody of them is in the base until the curator says so. */
@Service
public class AnswerCandidates {

  private final AnswerRepository answers;
  private final Entries entries;
  private final Enrolment enrolment;

  AnswerCandidates(AnswerRepository answers, Entries entries, Enrolment enrolment) {
    this.answers = answers;
    this.entries = entries;
    this.enrolment = enrolment;
  }

  /** Those of the base who are called like somebody who came by the common link. */
  @Transactional(readOnly = true)
  public List<Participant> namesakes(Answer answer) {
    return answers.namesakes(
        answer.organisation(),
        answer.text(EntryField.SURNAME.key()),
        answer.text(EntryField.GIVEN_NAME.key()));
  }

  /** What somebody who came by the common link answered, ready to be entered. */
  public PersonEntry entry(Campaign campaign, Answer answer) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    campaign.kind().about().stream()
        .flatMap(it -> EntryField.of(it).stream())
        .filter(it -> !it.ofConsent())
        .forEach(it -> texts.put(it, AnswerChanges.readable(it, answer.text(it.key()))));
    texts.putIfAbsent(EntryField.FORM, campaign.form());
    texts.computeIfPresent(
        EntryField.FORM, (field, said) -> said.isEmpty() ? campaign.form() : said);
    return new PersonEntry(texts);
  }

  /**
   * Enters somebody who came by the common link.
   *
   * @throws Refusal that names every field that cannot be taken, or if the person is there already
   */
  @Transactional
  public UUID enter(Campaign campaign, UUID id, PersonEntry entry) {
    Answer answer = find(campaign, id);
    UUID person =
        entries.enter(campaign.organisation(), campaign.kind().about().orElseThrow(), entry);
    answer.belongsTo(person);
    answer.taken();
    return person;
  }

  /** It is somebody whom the base knows: what changes is to be looked at next. */
  @Transactional
  public void isOf(Campaign campaign, UUID id, UUID person) {
    Participant known = enrolment.get(campaign.organisation(), person);
    if (!campaign.means(known)) {
      throw new Refusal(
          "«%s» в базе с другой стороны пары или с другой формой наставничества: внесите отдельную запись."
              .formatted(known.name().full()));
    }
    find(campaign, id).belongsTo(known.uuid());
  }

  private Answer find(Campaign campaign, UUID id) {
    return answers
        .findByIdAndCampaign(id, campaign.id())
        .orElseThrow(() -> Refusal.notFound("Ответ не найден: обновите страницу."));
  }
}
