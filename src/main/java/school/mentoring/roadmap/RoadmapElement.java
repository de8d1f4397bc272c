package school.mentoring.roadmap;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.mentoring.roadmap.window.Window;

/**
 * An element of a roadmap's model that carries lines of the source.
 *
 * @param element id in the model
 * @param name what is done
 * @param lines ids of the source's lines
 * @param window when; empty for a part of a line that only inherits
 * @param recurs how often within the window
 * @param role who, by the first candidate group; empty where one person is meant
 * @param evidence what proves it
 * @param optional the condition under which it comes up at all
 * @param performedIn {@code school} where the schools below carry the line out, each for itself
 * @param form id of the form that asks for the result: its own, or that of its evidence; a call has
 *     none
 * @param block what the process that it calls is named; empty for a task
 * @param order the kind of order it issues
 * @param stage that it calls, by its process id; empty for a task and for the call of a block
 * @param row the source's heading above it (мероприятие)
 * @param responsible the post as the source names it
 * @param description how it is done and what counts as done
 * @param printed how its lines read on paper; without those that are not printed
 */
public record RoadmapElement(
    String element,
    String name,
    List<String> lines,
    Optional<Window> window,
    Optional<Period> recurs,
    Optional<String> role,
    Optional<EvidenceKind> evidence,
    Optional<String> optional,
    Optional<String> performedIn,
    Optional<String> form,
    Optional<String> block,
    Optional<String> order,
    Optional<String> stage,
    String row,
    String responsible,
    String description,
    Map<String, PrintedWords> printed) {}
