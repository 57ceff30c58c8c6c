"""First names, which tell a person and whether "he" or "she" can be meant; none that are as often a place's."""

from timeline_app.events.english.verbs import words

WOMEN = words(
    """Abigail Agnes Agnieszka Aisha Alexandra Alice Alicia Amanda Amelia Amy Ana Andrea Angela Angelina Anita Ann Anna
    Anne Annette Anya Astrid Barbara Beatrice Bella Beth Betty Brenda Bridget Brigitte Camilla Carla Carmen
    Carol Caroline Carolyn Catherine Cecilia Chiara Chloe Christina Christine Cindy Claire Clara Claudia Cynthia
    Daniela Deborah Debra Diana Diane Donna Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella
    Ellen Elsa Emilia Emily Emma Esther Eva Evelyn Fatima Fiona Frances Francesca Gabriela Gail Gertrude Gina
    Giulia Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena Helga Hilda Hillary Ida Ines Inga Ingrid
    Irene Iris Isabel Isabella Jacqueline Jane Janet Janice Jean Jeanne Jennifer Jessica Jill Joan Joanna Joanne
    Josephine Joyce Judith Judy Julia Julie Karen Kari Karin Kate Katherine Kathleen Kathryn Katie Kirsten
    Lakshmi Laura Lauren Leila Lena Leyla Linda Lisa Liv Louise Lucia Lucy Lydia Madeleine Margaret Maria
    Mariana Marie Marion Marit Martha Mary Maya Megan Mei Melanie Melissa Michelle Miriam Monica Nadia Nancy
    Naomi Natalia Natalie Nicole Nina Noor Nora Olga Olivia Pamela Patricia Paula Priya Rachel Rebecca Renata
    Rita Rosa Rose Ruth Sandra Sara Sarah Sharon Sheila Shirley Sigrid Silvia Simone Sofia Solveig Sonia Sophia
    Sophie Stella Stephanie Sunita Susan Susanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Theresa Tina Ursula
    Valentina Valerie Vanessa Vera Wendy Yasmin Yvonne Zainab Zoe"""
)
MEN = words(
    """Aaron Abdul Abraham Adam Adrian Ahmed Alan Albert Aleksandr Alex Alexander Alfred Ali Allan Allen Anders Andreas
    Andrei Andrew Andy Angus Anthony Antoine Antonio Arne Arnold Arthur Axel Barry Ben Benjamin Bernard Bill
    Bjorn Bob Boris Brian Bruce Bruno Carl Carlos Charles Chris Christian Christopher Claude Colin Craig Daniel
    Dave David Dennis Derek Dick Diego Dieter Dimitri Dmitry Don Donald Doug Douglas Ed Edgar Eduardo Edvard
    Edward Edwin Einar Emil Emmanuel Enrique Eric Erik Ernest Ernst Eugene Felix Fernando Francesco Francis
    Francisco Francois Frank Franz Fred Frederick Friedrich Gareth Gary Geoffrey Georg George Gerald Gerard
    Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillaume Gunnar Gustav Guy Haakon Hans
    Harold Harry Hassan Heinrich Helmut Henri Henrik Henry Herbert Herman Howard Hugh Hugo Ian Igor Ilya Isaac
    Ivan Jack Jacob Jacques James Jan Jason Jean-Pierre Jeff Jeffrey Jens Jeremy Jerry Jim Joachim Joakim Joe
    Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jorgen Josef Joseph Joshua Juan Jules Julian Julius
    Karl Keith Ken Kenneth Kevin Klaus Knut Konrad Konstantin Kristian Kurt Larry Lars Laurent Leif Leo Leon
    Leonard Leonid Lewis Louis Luca Lucas Ludwig Luigi Luis Luke Magnus Manuel Marc Marcel Marco Marcus Mario
    Mark Markus Martin Mathias Matt Matteo Matthew Max Maximilian Michael Michel Miguel Mike Mikhail Mohamed
    Mohammed Muhammad Napoleon Nathan Neil Nicholas Nick Nicolas Niels Nikola Nikolai Nils Norman Olaf Olav Ole
    Oleg Oliver Omar Oscar Otto Pablo Paolo Patrick Paul Pavel Pedro Per Pete Peter Phil Philip Philippe Pierre
    Piotr Poul Rafael Rajesh Ralph Ray Raymond Rene Ricardo Richard Rick Rob Robert Roberto Roger Roland Rolf
    Ron Ronald Roy Rudolf Rupert Ryan Salvador Samuel Sanjay Scott Sean Sebastian Sergei Sergey Simon Stanislaw
    Stefan Stephen Steve Steven Stuart Sven Tariq Ted Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tony
    Torsten Umberto Valentin Viktor Vincent Vladimir Walter Werner Wilhelm Will William Wim Winston Wolfgang
    Xavier Yuri Yusuf Yves"""
)
HIS_TITLES = words("mr sir lord king prince emperor pope father lt")
HER_TITLES = words("mrs ms miss queen princess lady dame empress chairwoman spokeswoman congresswoman")
