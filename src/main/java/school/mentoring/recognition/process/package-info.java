/** Where recognition meets the engine: the jury's tasks and the forms of roadmap lines. */
package school.mentoring.recognition.process;
