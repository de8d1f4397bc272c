package school.mentoring.mentorship;

import java.util.Optional;
import school.mentoring.roadmap.window.Window;

/**
 * When the pairs of a programme work, as its roadmap says.
 *
 * @param work from its opening to its closing
 * @param months whose meetings are entered, where these differ
 * @param lastMeetings when the pairs sum up, where the roadmap says it
 */
public record PairWorkWindows(
    Window work, Optional<Window> months, Optional<Window> lastMeetings) {}
