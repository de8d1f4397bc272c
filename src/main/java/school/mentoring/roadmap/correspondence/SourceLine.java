package school.mentoring.roadmap.correspondence;

/**
 * A line as its source says it.
 *
 * @param id unique among all sources
 * @param row the source's heading above it
 * @param name what is done or said
 * @param window when, relative to the school year; empty where the source says nothing
 * @param recurs how often; empty where it comes once
 * @param responsible the post as the source names it
 * @param evidence what proves it, in the source's words
 * @param kind of the evidence
 * @param target what an indicator is to reach
 */
public record SourceLine(
    String id,
    Carrier carrier,
    String row,
    String name,
    String window,
    String recurs,
    String responsible,
    String evidence,
    String kind,
    String target) {}
