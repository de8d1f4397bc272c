package school.mentoring.monitoring.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import school.mentoring.enrolment.questionnaire.Question;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.SurveyReach;
import school.mentoring.enrolment.questionnaire.SurveyTally;
import school.mentoring.enrolment.questionnaire.SurveyTurnout;

/**
 * Makes the result of one questionnaire out of what the database counted.
 *
 * @param questions that are asked in each form of mentoring
 */
record CountedSurvey(
    QuestionnaireKind kind,
    Map<String, List<Question>> questions,
    List<SurveyTurnout> turnout,
    List<SurveyReach> reach,
    List<SurveyTally> tallies,
    SmallGroups small) {

  SurveyResult result(String title, boolean ready) {
    int asked = turnout.stream().mapToInt(SurveyTurnout::asked).sum();
    int answered = turnout.stream().mapToInt(SurveyTurnout::answered).sum();
    boolean hidden = small.tooFew(answered);
    boolean shown = ready && !hidden;
    return new SurveyResult(
        kind,
        title,
        asked,
        answered,
        ready,
        hidden,
        shown ? together() : List.of(),
        shown ? groups() : List.of());
  }

  private List<QuestionResult> together() {
    Map<String, Question> all = new LinkedHashMap<>();
    questions.values().forEach(many -> many.forEach(it -> all.putIfAbsent(it.key(), it)));
    List<QuestionResult> results = new ArrayList<>();
    all.values().forEach(it -> results.add(counted(it, form -> true)));
    return List.copyOf(results);
  }

  private List<SurveyResult.Group> groups() {
    Set<String> hidden = hiddenForms();
    return turnout.stream()
        .sorted((one, other) -> one.form().compareTo(other.form()))
        .map(
            it ->
                new SurveyResult.Group(
                    it.form(),
                    it.asked(),
                    it.answered(),
                    hidden.contains(it.form()) || it.answered() == 0,
                    hidden.contains(it.form()) ? List.of() : of(it.form(), hidden)))
        .toList();
  }

  private Set<String> hiddenForms() {
    return small.hidden(
        turnout.stream()
            .collect(Collectors.toMap(SurveyTurnout::form, SurveyTurnout::answered, Integer::sum)));
  }

  private List<QuestionResult> of(String form, Set<String> hidden) {
    return questions.getOrDefault(form, List.of()).stream()
        .filter(it -> type(it) != QuestionResult.Type.OPEN)
        .map(
            it ->
                small.hidden(sizes(it.key()), hidden).contains(form)
                    ? secret(it, sizes(it.key()).get(form))
                    : counted(it, form::equals))
        .toList();
  }

  private Map<String, Integer> sizes(String key) {
    return reach.stream()
        .filter(it -> it.key().equals(key))
        .collect(Collectors.toMap(SurveyReach::form, SurveyReach::people, Integer::sum));
  }

  private QuestionResult counted(Question question, Predicate<String> form) {
    int answered =
        reach.stream()
            .filter(it -> it.key().equals(question.key()) && form.test(it.form()))
            .mapToInt(SurveyReach::people)
            .sum();
    if (small.tooFew(answered)) {
      return secret(question, answered);
    }
    Map<String, Integer> given = new TreeMap<>();
    if (type(question) != QuestionResult.Type.OPEN) {
      tallies.stream()
          .filter(it -> it.key().equals(question.key()) && form.test(it.form()))
          .forEach(it -> given.merge(it.text(), it.people(), Integer::sum));
    }
    return new QuestionResult(
        question.key(),
        question.label(),
        type(question),
        answered,
        inOrder(question, given),
        type(question) == QuestionResult.Type.SCORE ? mean(given) : null,
        false);
  }

  private static QuestionResult secret(Question question, int answered) {
    return new QuestionResult(
        question.key(), question.label(), type(question), answered, Map.of(), null, true);
  }

  private static Map<String, Integer> inOrder(Question question, Map<String, Integer> given) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    if (type(question) == QuestionResult.Type.SCORE) {
      question.marks().forEach(it -> ordered.put("" + it, given.getOrDefault("" + it, 0)));
    } else {
      question
          .choices()
          .forEach(
              it -> {
                known.add(it.value());
                ordered.put(it.label(), given.getOrDefault(it.value(), 0));
              });
      given.forEach((text, people) -> fill(ordered, known, text, people));
    }
    return ordered;
  }

  /** An answer that the questionnaire offers no more. */
  private static void fill(
      Map<String, Integer> ordered, Set<String> known, String text, int people) {
    if (!known.contains(text)) {
      ordered.merge(text, people, Integer::sum);
    }
  }

  private static double mean(Map<String, Integer> given) {
    int people = given.values().stream().mapToInt(it -> it).sum();
    int sum =
        given.entrySet().stream()
            .mapToInt(it -> Integer.parseInt(it.getKey()) * it.getValue())
            .sum();
    return Math.round(100.0 * sum / people) / 100.0;
  }

  static QuestionResult.Type type(Question question) {
    return switch (question.look()) {
      case SCALE -> QuestionResult.Type.SCORE;
      case LINE, LINES, DATE, NUMBER -> QuestionResult.Type.OPEN;
      default -> QuestionResult.Type.CHOICE;
    };
  }
}
