package school.mentoring.engine;

/** A {@link TaskForm} that every user task passes, after its own one. */
public interface EveryTaskForm extends TaskForm {}
