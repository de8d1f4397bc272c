package school.mentoring.order.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.order.OwnReading;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.Refusal;

/** Lets the start page say how many orders wait for the person who looks at it. */
@ControllerAdvice
class UnreadAdvice {

  private final OwnReading reading;
  private final CurrentMembers members;

  UnreadAdvice(OwnReading reading, CurrentMembers members) {
    this.reading = reading;
    this.members = members;
  }

  /** Nothing on the login page and for a login without an organisation. */
  @ModelAttribute("unreadOrders")
  UnreadOrders unreadOrders() {
    try {
      return new UnreadOrders(members.current(), reading);
    } catch (Refusal nobody) {
      return null;
    }
  }
}
