/** Orders on standing in for the head, which give the right that they speak of. */
package school.mentoring.order.substitution;
