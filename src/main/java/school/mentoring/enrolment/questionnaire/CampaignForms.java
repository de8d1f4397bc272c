package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import school.mentoring.engine.FormChoice;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;

/** The questionnaire that a campaign puts before somebody, and the check of what was typed. */
@Service
public class CampaignForms {

  private final Questionnaires questionnaires;
  private final Participants participants;
  private final Clock clock;

  CampaignForms(Questionnaires questionnaires, Participants participants, Clock clock) {
    this.questionnaires = questionnaires;
    this.participants = participants;
    this.clock = clock;
  }

  /**
   * What was typed, checked.
   *
   * @param values not to be used while there are problems
   * @param problems in Russian, by the names of the fields
   */
  public record Filled(Map<String, List<String>> values, Map<String, String> problems) {}

  /** An answer to be read: the question, and what was said. */
  public record Line(String question, String answer) {}

  /**
   * The questionnaire for somebody.
   *
   * @param person who answers, or about whom; empty for somebody who is not in the base
   */
  public Questionnaire of(Campaign campaign, Optional<Participant> person) {
    String form = person.map(Participant::form).orElse(campaign.form());
    Questionnaire questionnaire =
        questionnaires.get(campaign.organisation(), campaign.kind(), form);
    if (campaign.kind() == QuestionnaireKind.PREFERENCES && person.isPresent()) {
      return questionnaire.offering(Questionnaire.PARTNERS, partners(person.get()));
    }
    return campaign.kind().thirdParty()
        ? questionnaire.about(
            person.map(it -> it.name().surnameFirst() + ", " + it.group()).orElse(""))
        : questionnaire;
  }

  /** Those of the other side in the same form of mentoring, by surname. */
  private List<FormChoice> partners(Participant person) {
    LocalDate today = LocalDate.now(clock);
    Stream<? extends Participant> others =
        person.side() == Side.MENTOR
            ? participants.menteesTakingPart(person.organisation()).stream()
            : participants.mentorsTakingPart(person.organisation()).stream();
    return others
        .filter(it -> it.form().equals(person.form()) && it.admitted(today))
        .map(it -> new FormChoice(it.uuid().toString(), it.name().full()))
        .toList();
  }

  /** Checks what somebody typed; who is not in the base is asked for the name as well. */
  public Filled check(
      Campaign campaign, Optional<Participant> person, Map<String, List<String>> typed) {
    Checked checked = questionnaires.check(of(campaign, person), typed);
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    if (person.isEmpty()) {
      CampaignStranger stranger = new CampaignStranger(LocalDate.now(clock));
      problems.putAll(stranger.problems(typed));
      values.putAll(stranger.values(typed));
    }
    problems.putAll(checked.problems());
    values.putAll(texts(checked.values()));
    if (checked.faultless() && checked.values().isEmpty()) {
      problems.put(
          of(campaign, person).fields().get(0).key(),
          "Нет ни одного ответа: ответьте хотя бы на один вопрос. Не хотите отвечать — просто закройте страницу.");
    }
    if (campaign.kind() == QuestionnaireKind.PREFERENCES) {
      namedTwice(values)
          .forEach(
              it ->
                  problems.putIfAbsent(
                      it, "Один человек назван дважды: оставьте его только в одном ответе."));
    }
    return new Filled(values, problems);
  }

  /** The questions where somebody is named who was named in one before. */
  private static List<String> namedTwice(Map<String, List<String>> values) {
    Set<String> named = new HashSet<>();
    return AnswerAcceptance.PREFERENCES.stream()
        .filter(it -> !values.getOrDefault(it, List.of()).stream().allMatch(named::add))
        .toList();
  }

  /** Values of a checked form as texts. */
  static Map<String, List<String>> texts(Map<String, Object> values) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            texts.put(
                key,
                value instanceof Collection<?> many
                    ? many.stream().map(Object::toString).toList()
                    : List.of(value.toString())));
    return texts;
  }

  /** What an answer says, in the order of the questionnaire and in its words. */
  public List<Line> read(Campaign campaign, Optional<Participant> person, Answer answer) {
    Map<String, List<String>> values = answer.values();
    Stream<Line> stranger =
        answer.invitation().isPresent()
            ? Stream.empty()
            : CampaignStranger.FIELDS.stream()
                .filter(it -> values.containsKey(it.key()))
                .map(it -> new Line(it.title(), String.join(", ", values.get(it.key()))));
    Stream<Line> asked =
        of(campaign, person).fields().stream()
            .filter(it -> values.containsKey(it.key()))
            .map(it -> new Line(it.label(), inWords(it, values.get(it.key()))));
    return Stream.concat(stranger, asked).toList();
  }

  private static String inWords(Question question, List<String> values) {
    Map<String, String> labels = new LinkedHashMap<>();
    question.choices().forEach(it -> labels.put(it.value(), it.label()));
    if (question.look() == Question.Look.TICK) {
      return values.contains("true") ? "да" : "нет";
    }
    return String.join(", ", values.stream().map(it -> labels.getOrDefault(it, it)).toList());
  }
}
