package school.mentoring.publication.web;

import java.util.UUID;
import school.mentoring.publication.Moment;

/**
 * What of the publication is looked at, so that one comes back to it.
 *
 * @param moment null for the usual one
 * @param site null for the first one
 */
record Shown(Moment moment, UUID site) {

  /** Its page, from where something was changed on it. */
  String page(UUID programme, String part) {
    return "redirect:/programmes/%s/publication?moment=%s%s#%s"
        .formatted(programme, moment(), site == null ? "" : "&site=" + site, part);
  }

  @Override
  public Moment moment() {
    return moment == null ? Moment.YEAR_END : moment;
  }
}
