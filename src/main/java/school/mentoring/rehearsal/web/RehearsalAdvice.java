package school.mentoring.rehearsal.web;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.rehearsal.Rehearsal;

/** Tells every page that this is a rehearsal, and which day it is there. */
@ControllerAdvice
@Profile("rehearsal")
class RehearsalAdvice {

  private final Rehearsal rehearsal;

  RehearsalAdvice(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  @ModelAttribute("rehearsalDay")
  LocalDate rehearsalDay() {
    return rehearsal.today();
  }
}
