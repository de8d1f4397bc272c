package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.engine.TaskForm;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.AgreedDates;

/** Asks for a date that others set: it is known, or it is asked for again. */
@Component
class AgreeDateForm implements TaskForm {

  private static final ProcessVariable<Date> ASK_AGAIN_ON =
      new ProcessVariable<>("askAgainOn", Date.class);

  private final AgreedDates dates;
  private final Programmes programmes;
  private final Clock clock;

  AgreeDateForm(AgreedDates dates, Programmes programmes, Clock clock) {
    this.dates = dates;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return Map.of("linesAsked", String.join("; ", dates.asked(task.id(), programme(task))));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    LocalDate day = answers.date("agreedOn").orElseThrow();
    boolean known = "yes".equals(answers.text("dateKnown").orElse(""));
    if (known) {
      dates.agree(
          task.id(), programme(task), answers.date("agreedFrom"), day, task.user().orElse(null));
      return Map.of("dateAgreed", true, "askAgain", false);
    }
    return askedAgain(dates.askAgain(programme(task), task.find(ASK_AGAIN_ON).map(this::day), day));
  }

  private Map<String, Object> askedAgain(Optional<LocalDate> next) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("dateAgreed", false);
    facts.put("askAgain", next.isPresent());
    next.ifPresent(
        it ->
            facts.put(
                ASK_AGAIN_ON.name(), Date.from(it.atStartOfDay(clock.getZone()).toInstant())));
    return facts;
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private Programme programme(OpenTask task) {
    return programmes.get(task.programme(), task.organisation());
  }
}
