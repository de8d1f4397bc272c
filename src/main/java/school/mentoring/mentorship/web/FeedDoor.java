package school.mentoring.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.calendar.CalendarFeeds;
import school.mentoring.shared.Knocks;

/**
 * Lets calendar programs in, and not too often. Big calendars fetch the feeds of a whole region
 * from one network, dead ones too: so a good address is counted alone, and only what opens nothing
 * is counted by where it comes from.
 */
@Component
class FeedDoor {

  private static final int MOST_OF_FEED = 60;
  private static final int MOST_UNKNOWN = 30;

  private final Knocks knocks;
  private final CalendarFeeds feeds;

  FeedDoor(Knocks knocks, CalendarFeeds feeds) {
    this.knocks = knocks;
    this.feeds = feeds;
  }

  /** What somebody who asked for a feed is told. */
  record Answer(boolean tooOften, Optional<byte[]> file) {}

  Answer ask(String secret, HttpServletRequest request) {
    if (!feeds.opens(secret)) {
      String network = "feed unknown|" + Knocks.network(request.getRemoteAddr());
      return new Answer(knocks.count(network) > MOST_UNKNOWN, Optional.empty());
    }
    return knocks.count("feed|" + Knocks.hash(secret)) > MOST_OF_FEED
        ? new Answer(true, Optional.empty())
        : new Answer(false, feeds.open(secret));
  }
}
